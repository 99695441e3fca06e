const label = 1;
const a = <p title="the label" />;
