/// Runs jobs. See Runner::start.
class Runner {
public:
    /// @brief Starts it.
    /// @param start where to start
    /// @return whether it started
    bool launch(int start);
    /// Undoes \ref launch.
    void stop();
};
