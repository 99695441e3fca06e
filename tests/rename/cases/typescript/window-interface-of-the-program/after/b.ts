export const read = (): number => window.appState.total;
