/** \brief The opposite of \ref start_engine. \see start_engine */
void stop(void) {}

/** Call this to start. */
void start_engine(void) {}
