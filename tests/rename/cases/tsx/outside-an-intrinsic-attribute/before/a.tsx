const a = <div className="x" />;
