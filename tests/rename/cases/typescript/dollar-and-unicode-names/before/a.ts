const $maß = 1;
export const n = $maß * 2;

