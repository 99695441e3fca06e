class Shape {
    Shape copy() {
        return this;
    }
}

class Square extends Shape {
    int side;

    @Override
    Square copy() {
        return this;
    }

    int run(Square s) {
        return s.copy().side + s.copy().copy().side;
    }
}
