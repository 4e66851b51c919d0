// Before anything is painted: the theme that was chosen on this device.
try {
  const theme = localStorage.getItem('anugerah.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // a browser that keeps nothing has the system's theme
}
