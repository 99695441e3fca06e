class Form {
    class Field {}

    static Object run(Form f) {
        return f.new Field();
    }
}

class Field {}
