export const options = { deep: 1 };
