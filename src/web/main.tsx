import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./style.css";
import "./styles/desk.css";
import "./styles/picture.css";
import "./styles/map.css";
import "./styles/time.css";
import "./styles/table.css";
import "./styles/event.css";
import "./styles/actors.css";
import "./styles/states.css";
import "./styles/alerts.css";
import "./styles/exports.css";

const place = document.getElementById("app");
if (place) createRoot(place).render(<App />);
