const a = <Title />;
