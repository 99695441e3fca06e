export interface Menu { open: boolean }
export const Menu = (p: Menu) => <nav />;
