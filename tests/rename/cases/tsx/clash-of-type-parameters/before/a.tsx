const get = <T, K extends keyof T>(o: T, k: K) => o[k];
