class Base {
    static class Option {}
}

class Sub extends Base {
    Option a = new Option();
}

class Use {
    Sub.Option b;
    Option c;
}

class Option {}
