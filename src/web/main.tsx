import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { useSettings } from "./settings/settings.ts";
import "./style.css";
import "./styles/desk.css";
import "./styles/picture.css";
import "./styles/map.css";
import "./styles/time.css";
import "./styles/table.css";
import "./styles/event.css";
import "./styles/actors.css";
import "./styles/states.css";

/** Drawn anew where the style of dates changes, since every date on the page does. */
const Root = () => <App key={useSettings().dates} />;

const place = document.getElementById("app");
if (place) createRoot(place).render(<Root />);
