components.choice = optionQuestion;
