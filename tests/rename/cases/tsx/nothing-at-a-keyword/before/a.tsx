const A = () => { return <p />; };
