const Card = () => <p />;
export const card = <Card />;
