// Before anything is painted: the theme that was chosen on this device, and whether the page that is drawn already speaks
// the language that was chosen here.
try {
  const theme = localStorage.getItem('anugerah.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const language = localStorage.getItem('anugerah.language');
  const isAsked = new URLSearchParams(location.search).has('lang');
  if (language && !isAsked && language !== document.documentElement.lang) {
    document.documentElement.dataset.foreign = '';
  }
} catch {
  // a browser that keeps nothing has the system's theme
}
