class Base {
    static class Setting {}
}

class Sub extends Base {
    Setting a = new Setting();
}

class Use {
    Sub.Setting b;
    Option c;
}

class Option {}
