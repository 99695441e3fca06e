console.log("a");
export {};

