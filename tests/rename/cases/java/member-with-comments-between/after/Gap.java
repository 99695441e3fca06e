class Gap {
    int width;

    int run(Gap g) {
        return g /* the w */ . /* w */ width + this
            // w
            .width;
    }
}
