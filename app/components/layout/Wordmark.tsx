/** Our own mark: an open front door, then the name of the service. Decoration; the name is the text. */
export function Wordmark({ serviceName }: { readonly serviceName: string }) {
  return (
    <>
      <svg
        className="app-wordmark__door"
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 32 36"
        width="32"
        height="36"
        aria-hidden="true"
        focusable="false"
      >
        <path
          className="app-wordmark__frame"
          d="M3 36V15a13 13 0 0 1 26 0v21h-4V15a9 9 0 0 0-18 0v21z"
        />
        <path className="app-wordmark__leaf" d="M7 36V15a9 9 0 0 1 9-9l4 5v25z" />
        <circle className="app-wordmark__handle" cx="16.5" cy="22.5" r="1.7" />
      </svg>
      <span>{serviceName}</span>
    </>
  )
}
