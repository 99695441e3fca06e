declare global {
  interface Window { appState: { count: number } }
}
window.appState.count = 1;
export {};
