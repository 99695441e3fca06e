/// Runs jobs. See Runner::start.
class Runner {
public:
    /// @brief Starts it.
    /// @param start where to start
    /// @return whether it started
    bool start(int start);
    /// Undoes \ref start.
    void stop();
};
