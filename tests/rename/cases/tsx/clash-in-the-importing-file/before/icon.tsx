export const Icon = () => <i />;
