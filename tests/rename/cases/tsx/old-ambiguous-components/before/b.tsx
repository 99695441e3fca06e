export const Icon = () => <b />;
