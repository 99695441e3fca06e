export function useValue() { return 1; }
