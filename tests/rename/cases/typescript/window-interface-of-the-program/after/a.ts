declare global {
  interface Window { appState: { total: number } }
}
window.appState.total = 1;
export {};
