export const settings = { deep: 1 };
