export interface Nav { open: boolean }
export const Nav = (p: Nav) => <nav />;
