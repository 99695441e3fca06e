export function useCount() { return 1; }
