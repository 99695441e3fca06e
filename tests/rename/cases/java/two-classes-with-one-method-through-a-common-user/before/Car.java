class Car {
    final Motor motor = new Motor();
    Music music;

    static Music radio() {
        return new Music();
    }

    void stop() {
        motor.stop();
        music.stop();
        radio().stop();
        this.stop();
        new Motor().stop();
        Runnable r = motor::stop;
        Runnable s = music::stop;
    }
}
