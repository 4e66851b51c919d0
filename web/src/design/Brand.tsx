/** The mark: a road that rises to an honour. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0b4f6c" />
      <path d="M5 26 14 9h4l9 17h-5.5L16 15.5 10.5 26z" fill="#fbfaf7" />
      <circle cx="16" cy="24" r="2.6" fill="#e3b04b" />
    </svg>
  );
}
