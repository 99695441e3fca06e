const A = ({ open: visible }: { open: boolean }) => (
  <div>{visible && <b>open</b>}{visible ? <i /> : null}</div>
);
