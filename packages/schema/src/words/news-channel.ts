/** The channel on which the database says that answers may have changed. Every server listens on it. */
export const newsChannel = "children_first_data";
