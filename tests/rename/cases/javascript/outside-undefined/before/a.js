let a = undefined;
