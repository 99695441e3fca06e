export interface Settings { deep: number }
