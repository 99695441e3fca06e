export const read = (): number => window.appState.count;
