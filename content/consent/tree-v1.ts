import type { AgreementTree } from '#app/domain/consent/tree.ts'

/**
 * The agreement check, version 1. A proposal drawn from Working Together, the Department for Education's
 * 2024 information sharing advice and the Data Protection Act 2018; the partnership and its data
 * protection officer approve it before live use. A published version never changes: add version 2.
 */
export const treeV1: AgreementTree = {
  id: 'agreement',
  version: 1,
  start: 'Q1',
  notification: { node: 'Q7', answer: 'yes' },
  nodes: [
    {
      id: 'Q1',
      branches: [
        { answer: 'yes', next: 'OUT_A' },
        { answer: 'no', next: 'Q2' },
      ],
    },
    {
      id: 'Q2',
      branches: [
        { answer: 'yes', next: 'Q3', flag: 'route_to_allocated_worker' },
        { answer: 'no', next: 'Q3' },
      ],
    },
    {
      id: 'Q3',
      branches: [
        { answer: 'yes', next: 'Q4' },
        { answer: 'no', next: 'Q7' },
        { answer: 'unsure', next: 'OUT_C' },
      ],
    },
    {
      id: 'Q4',
      branches: [
        { answer: 'yes', next: 'OUT_D' },
        { answer: 'no', next: 'Q5' },
      ],
    },
    {
      id: 'Q5',
      branches: [
        { answer: 'yes', next: 'Q6' },
        { answer: 'no', next: 'OUT_F' },
      ],
    },
    {
      id: 'Q6',
      branches: [
        { answer: 'yes', next: 'OUT_E1' },
        { answer: 'no', next: 'OUT_E2' },
      ],
    },
    {
      id: 'Q7',
      branches: [
        { answer: 'yes', next: 'OUT_G' },
        { answer: 'no', next: 'Q8' },
      ],
    },
    {
      id: 'Q8',
      branches: [
        { answer: 'yes', next: 'Q9' },
        { answer: 'no', next: 'Q12' },
      ],
    },
    {
      id: 'Q9',
      branches: [
        { answer: 'young_person_16_17', next: 'Q10' },
        { answer: 'competent_under_16', next: 'Q10' },
        { answer: 'parental_responsibility', next: 'Q10' },
        { answer: 'local_authority_order', next: 'Q10' },
        { answer: 'none_of_these', next: 'OUT_K' },
      ],
    },
    {
      id: 'Q10',
      branches: [
        { answer: 'yes', next: 'Q11' },
        { answer: 'no', next: 'OUT_H' },
      ],
    },
    {
      id: 'Q11',
      branches: [
        { answer: 'agreed', next: 'OUT_I' },
        { answer: 'agreed_with_limits', next: 'OUT_J' },
        { answer: 'declined', next: 'Q12' },
        { answer: 'not_reached', next: 'OUT_K' },
      ],
    },
    {
      id: 'Q12',
      branches: [
        { answer: 'yes', next: 'OUT_L' },
        { answer: 'no', next: 'OUT_M' },
      ],
    },
  ],
  outcomes: [
    { id: 'OUT_A', agreement: 'not_needed', sendsAs: 'protection', phone: true, record: [] },
    { id: 'OUT_C', agreement: 'undetermined', sendsAs: null, phone: true, record: ['review_date'] },
    {
      id: 'OUT_D',
      agreement: 'not_sought_unsafe',
      sendsAs: 'protection',
      phone: true,
      record: ['reasons', 'reason_detail', 'authoriser', 'lawful_basis'],
    },
    {
      id: 'OUT_E1',
      agreement: 'agreed',
      sendsAs: 'protection',
      phone: true,
      record: ['who_told', 'told_at', 'how_told', 'language', 'pr_basis', 'child_view'],
    },
    {
      id: 'OUT_E2',
      agreement: 'overridden',
      sendsAs: 'protection',
      phone: true,
      record: [
        'who_told',
        'told_at',
        'how_told',
        'language',
        'pr_basis',
        'rationale',
        'authoriser',
        'lawful_basis',
        'child_view',
      ],
    },
    {
      id: 'OUT_F',
      agreement: 'not_reached_risk',
      sendsAs: 'protection',
      phone: true,
      record: ['attempts', 'lawful_basis'],
    },
    {
      id: 'OUT_G',
      agreement: 'not_needed_duty',
      sendsAs: 'notification',
      phone: false,
      record: ['duty', 'lawful_basis'],
    },
    {
      id: 'OUT_H',
      agreement: 'not_yet_sought',
      sendsAs: null,
      phone: false,
      record: ['review_date'],
    },
    {
      id: 'OUT_I',
      agreement: 'agreed',
      sendsAs: 'request',
      phone: false,
      record: ['who_told', 'told_at', 'how_told', 'language', 'what_explained', 'child_view'],
    },
    {
      id: 'OUT_J',
      agreement: 'agreed_limited',
      sendsAs: 'request',
      phone: false,
      record: [
        'who_told',
        'told_at',
        'how_told',
        'language',
        'what_explained',
        'limits',
        'child_view',
      ],
    },
    {
      id: 'OUT_K',
      agreement: 'not_reached_no_risk',
      sendsAs: null,
      phone: false,
      record: ['attempts', 'review_date'],
    },
    {
      id: 'OUT_L',
      agreement: 'declined_information_shared',
      sendsAs: 'information',
      phone: false,
      record: ['rationale', 'lawful_basis'],
    },
    {
      id: 'OUT_M',
      agreement: 'declined_not_shared',
      sendsAs: null,
      phone: false,
      record: ['rationale', 'review_date'],
    },
  ],
}
