import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { useSettings } from "./settings/settings.ts";
import "./style.css";
import "./styles/desk.css";

/** Drawn anew where the style of dates changes, since every date on the page does. */
const Root = () => <App key={useSettings().dates} />;

const place = document.getElementById("app");
if (place) createRoot(place).render(<Root />);
