import type { FailedMessages } from '#app/domain/triage/failed-messages.ts'
import { paths } from '#app/paths.ts'
import { Back } from '../layout/Back.tsx'
import { DataTable } from '../layout/DataTable.tsx'

/** E-mails that did not go out and will not be tried again, each with whom to ring instead. */
export function FailedMessagesList({ messages }: FailedMessages) {
  return (
    <>
      <Back href={paths.frontDoor()}>Back to the queue</Back>
      <h1 className="govuk-heading-l">Messages that did not go out</h1>
      <p className="govuk-body">
        We tried each of these and stopped. Nothing in a referral is lost: only the message telling
        somebody about it did not arrive.
      </p>
      <DataTable
        caption="Latest first"
        head={['Reference', 'Message', 'What to do', 'Sender', 'Stopped', 'Reason'].map(text => ({
          text,
        }))}
        rows={messages.map(
          ({ reference, contactId, consultationId, what, todo, sender, phone, failedAt, why }) => [
            {
              text: (
                <a
                  className="govuk-link"
                  href={
                    contactId ? paths.contact(contactId) : paths.consultation(consultationId ?? '')
                  }
                >
                  {reference}
                </a>
              ),
            },
            { text: what },
            { text: todo },
            {
              text: (
                <>
                  {sender}
                  {phone && (
                    <>
                      <br />
                      <a className="govuk-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                        {phone}
                      </a>
                    </>
                  )}
                </>
              ),
            },
            { text: failedAt },
            { text: `Mail server said: ${why}` },
          ],
        )}
        empty={<p>Every message has gone out. If one cannot be sent, it is listed here.</p>}
      />
    </>
  )
}
