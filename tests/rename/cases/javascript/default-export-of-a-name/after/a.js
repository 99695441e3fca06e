const api = {};
export default api;
