class A { constructor() {} }
