class Text {
    static int size = 1;
}

class Obscure {
    static class Has {
        int size = 2;
    }

    int run(Has word) {
        return word.size;
    }

    int other() {
        Text w = null;
        return Text.size;
    }
}
