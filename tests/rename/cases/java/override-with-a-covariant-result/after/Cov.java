class Shape {
    Shape copyOf() {
        return this;
    }
}

class Square extends Shape {
    int side;

    @Override
    Square copyOf() {
        return this;
    }

    int run(Square s) {
        return s.copyOf().side + s.copyOf().copyOf().side;
    }
}
