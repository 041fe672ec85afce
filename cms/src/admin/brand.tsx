/** A sheet pinned to a notice board. */
export const Icon = () => (
  <svg className="avizier-icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
    <rect className="avizier-icon__board" x="1" y="1" width="22" height="22" rx="3" />
    <path className="avizier-icon__sheet" d="M6 6h12v13H6z" />
    <path className="avizier-icon__lines" d="M8.5 11h7M8.5 14h7M8.5 17h4" />
    <circle className="avizier-icon__pin" cx="12" cy="6.5" r="2" />
  </svg>
)

/** Stands above the sign-in form. */
export const Logo = () => (
  <p className="avizier-logo">
    <Icon />
    <span>
      <strong>Avizier</strong> · Biroul Mass-media
    </span>
  </p>
)
