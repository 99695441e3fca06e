const a = <p />;
