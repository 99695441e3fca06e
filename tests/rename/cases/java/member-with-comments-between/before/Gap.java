class Gap {
    int w;

    int run(Gap g) {
        return g /* the w */ . /* w */ w + this
            // w
            .w;
    }
}
