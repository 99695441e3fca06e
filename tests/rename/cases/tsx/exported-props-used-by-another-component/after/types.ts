export interface Props { label: string }
