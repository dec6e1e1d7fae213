// GOV.UK Frontend carries rules for browsers and variants this service does not have. Left out here, a first visit
// downloads a sixth less. Vite finds this file by its name.

/** Variants no page uses. Remove a word here before using its class. */
const unusedVariants =
  /govuk-tag--|inverse|interruption|link-image|link--muted|body-lead|section-break|from-desktop|link--no-underline|::-moz-focus|::-ms-/

/** Old browsers: Internet Explorer, and those without a property that every browser with module scripts has. */
const oldBrowsers = /0\\0|not \(text-wrap|not \(caret-color|-webkit-sticky/

/** Kept from old Edge by a question that every browser today answers with yes: only the question is left out. */
const everyBrowser = /not \(-ms-/

const fallbackColour = /var\((--govuk-[a-z-]+-colour),\s*#[0-9a-f]{3,6}\)/g

/** Each rule repeats the face; the page sets it once and everything inherits it. */
const isRepeatedFace = ({ prop, value, parent }) =>
  prop === 'font-family' &&
  parent.type === 'rule' &&
  !parent.selector.startsWith('.govuk-template__body') &&
  /^(['"]Source|sans-serif$)/.test(value)

const isOldSpelling = ({ prop }) =>
  /font-smoothing$|^-webkit-text-decoration-skip|^text-decoration-skip$|^word-wrap$/.test(prop)

const leaveOut = {
  postcssPlugin: 'leave-out',
  OnceExit(root) {
    root.walkAtRules(/^(media|supports)$/, rule => {
      if (oldBrowsers.test(rule.params)) rule.remove()
      else if (everyBrowser.test(rule.params)) rule.replaceWith(rule.nodes)
    })
    root.walkRules(rule => {
      const kept = rule.selectors.filter(selector => !unusedVariants.test(selector))
      if (kept.length === 0) rule.remove()
      else rule.selectors = kept
    })
    root.walkDecls(declaration => {
      if (isRepeatedFace(declaration) || isOldSpelling(declaration)) declaration.remove()
      else declaration.value = declaration.value.replace(fallbackColour, 'var($1)')
    })
    root.walk(node => {
      if (node.nodes?.length === 0) node.remove()
    })
  },
}

export default { plugins: [leaveOut] }
