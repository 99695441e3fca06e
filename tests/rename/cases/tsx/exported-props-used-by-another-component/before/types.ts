export interface Props { text: string }
