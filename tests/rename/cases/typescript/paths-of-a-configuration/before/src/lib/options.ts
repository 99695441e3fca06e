export interface Options { deep: number }
