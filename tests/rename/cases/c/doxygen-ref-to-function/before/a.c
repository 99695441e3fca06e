/** \brief The opposite of \ref start. \see start */
void stop(void) {}

/** Call this to start. */
void start(void) {}
